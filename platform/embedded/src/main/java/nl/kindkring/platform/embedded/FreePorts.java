package nl.kindkring.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * TCP ports of the loopback interface that nobody listens on.
 * Between asking and binding somebody else may take the port: whoever needs certainty uses a fixed port and {@link #isFree}.
 */
public final class FreePorts {

    private FreePorts() {
    }

    /** A port that was free a moment ago, chosen by the operating system. */
    public static int any() {
        return several(1)[0];
    }

    /** As many different ports as asked for, all free a moment ago. */
    public static int[] several(int count) {
        var sockets = new ServerSocket[count];
        var ports = new int[count];
        try {
            // all are held open until the last is known, else the system may hand out the same one twice
            for (int i = 0; i < count; i++) {
                sockets[i] = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ports[i] = sockets[i].getLocalPort();
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on the loopback interface", e);
        } finally {
            for (var socket : sockets) {
                closed(socket);
            }
        }
    }

    /** Whether a server could listen on this port now. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            // as the servers themselves do: a connection in TIME_WAIT is no obstacle
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void closed(ServerSocket socket) {
        if (socket == null) {
            return;
        }
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
