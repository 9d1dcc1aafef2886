package nl.kindkring.platform.browser;

/** How large the screen is on which a page is looked at, in CSS pixels. */
public enum Screen {
    /** A desk. */
    DESK(1280, 900),
    /** A small phone; WCAG 2.2, 1.4.10 asks for 320, which this holds with room for a margin. */
    PHONE(360, 780);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
