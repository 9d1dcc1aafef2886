package nl.kindkring.reporting.dashboard;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the figures of one series stand in a drawing of 640 by 240. A period that is withheld, or of which there are at least so many, breaks the line and gets a grey band, so that nobody reads
 * a straight line through it: a line drawn across would be a guess at what is withheld. A period that was not released at all breaks it too.
 *
 * @param lines points of each unbroken piece, as SVG writes them
 * @param dots each figure that is shown
 * @param gaps each period that has no figure of the whole
 * @param ticks heights of the scale
 * @param labels some periods below the axis
 */
public record LineChart(List<String> lines, List<Dot> dots, List<Gap> gaps, List<Tick> ticks, List<Label> labels) {

    private static final int LEFT = 48;
    /** Leaves room for half of the last label. */
    private static final int RIGHT = 606;
    private static final int TOP = 12;
    private static final int BOTTOM = 204;
    private static final int MOST_LABELS = 6;
    private static final int MOST_STEPS = 4;
    private static final int SMALLEST_SCALE = 10;

    /** A figure. */
    public record Dot(String x, String y, String period, long count) {}

    /** A period without a figure of the whole. */
    public record Gap(String x, String width, String period) {}

    /** A line of the scale. */
    public record Tick(String y, long count) {}

    /** A name below the axis. */
    public record Label(String x, String period) {}

    /** Draws a series, in the order of its points; nothing is drawn of an empty one. */
    public static LineChart of(List<Point> points) {
        long largest = Math.max(SMALLEST_SCALE, points.stream().filter(point -> !point.isGap()).mapToLong(point -> point.amount().value()).max().orElse(0));
        long apart = apart(largest);
        long top = (largest + apart - 1) / apart * apart;
        double step = (double) (RIGHT - LEFT) / Math.max(1, points.size());
        var lines = new ArrayList<String>();
        var dots = new ArrayList<Dot>();
        var gaps = new ArrayList<Gap>();
        var piece = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (point.afterNothing()) {
                end(piece, lines);
            }
            if (point.isGap()) {
                gaps.add(new Gap(number(LEFT + i * step), number(step), point.period()));
                end(piece, lines);
            } else {
                String x = number(LEFT + (i + 0.5) * step);
                String y = number(height(point.amount().value(), top));
                dots.add(new Dot(x, y, point.period(), point.amount().value()));
                piece.append(x).append(',').append(y).append(' ');
            }
        }
        end(piece, lines);
        return new LineChart(lines, dots, gaps, ticks(top, apart), labels(points, step));
    }

    /** A piece of one point is its dot alone. */
    private static void end(StringBuilder piece, List<String> lines) {
        if (piece.indexOf(" ") != piece.lastIndexOf(" ")) {
            lines.add(piece.toString().strip());
        }
        piece.setLength(0);
    }

    private static List<Tick> ticks(long top, long apart) {
        var ticks = new ArrayList<Tick>();
        for (long count = 0; count <= top; count += apart) {
            ticks.add(new Tick(number(height(count, top)), count));
        }
        return ticks;
    }

    /** How far two lines of the scale are apart: 1, 2 or 5 times a power of ten, as people count. */
    private static long apart(long largest) {
        for (long power = 1; ; power *= 10) {
            for (long digit : new long[] {1, 2, 5}) {
                if (digit * power * MOST_STEPS >= largest) {
                    return digit * power;
                }
            }
        }
    }

    private static List<Label> labels(List<Point> points, double step) {
        var labels = new ArrayList<Label>();
        int every = Math.max(1, (points.size() + MOST_LABELS - 1) / MOST_LABELS);
        for (int i = 0; i < points.size(); i += every) {
            labels.add(new Label(number(LEFT + (i + 0.5) * step), points.get(i).period()));
        }
        return labels;
    }

    private static double height(long count, long top) {
        return BOTTOM - (double) count / top * (BOTTOM - TOP);
    }

    /** With a point in every language, as SVG wants it. */
    private static String number(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
    }
}
