package nl.kindkring.consent.readlog;

import java.util.Arrays;

/** A read in its place in the chain. Two links are the same when their bytes are. */
record Link(LoggedRead read, long seq, byte[] previous, byte[] hash) {

    /** Whether its hash is the hash of what it says. */
    boolean holds() {
        return Arrays.equals(hash, Chain.hash(previous, seq, read));
    }

    /** Whether it stands right behind that head. */
    boolean follows(Head head) {
        return seq == head.seq() + 1 && Arrays.equals(previous, head.hash());
    }
}
