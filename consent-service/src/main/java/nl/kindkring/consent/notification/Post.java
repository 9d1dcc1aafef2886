package nl.kindkring.consent.notification;

/** How a mail leaves: to a mail server, or on one machine into a folder. */
interface Post {

    /**
     * Hands a mail over.
     *
     * @throws RuntimeException when it was not taken; its message may hold the address and is not to be logged
     */
    void hand(Envelope envelope, LetterText.Written text);
}
