package mainstay.scenario.format;

/**
 * A key of a block.
 *
 * @param name as files write it
 * @param value what may stand after it
 * @param about one sentence that says what it is for
 * @param isRequired whether it must be there
 */
public record Key(String name, ValueFormat value, String about, boolean isRequired) {
    /** A key that may be left out. */
    public static Key optional(String name, ValueFormat value, String about) {
        return new Key(name, value, about, false);
    }
}
