package mainstay.results.file;

import java.nio.file.Path;

/**
 * Says what is wrong with the entries of a JSON file of a results folder.
 *
 * @param file the file
 */
public record JsonRules(Path file) {
    static final String SOUND_COPY = "Nothing was changed. Take a sound copy of the folder, or make it again.";

    private static final int SHOWN = 60;

    /**
     * Refuses a value.
     *
     * @param place of the entry, as in {@code arms[2].name}
     * @param allowed what it must be, in words
     * @throws ResultsProblem unless it holds
     */
    public void require(boolean holds, String place, Object value, String allowed) {
        if (!holds) {
            throw new ResultsProblem(file + " cannot be used: " + place + " is " + echo(String.valueOf(value))
                    + " and must be " + allowed + ". " + SOUND_COPY);
        }
    }

    /** A stranger's words as they may be shown: short, and without what a terminal would take for a command. */
    static String echo(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + " …";
    }
}
