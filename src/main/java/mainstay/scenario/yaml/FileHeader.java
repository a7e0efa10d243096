package mainstay.scenario.yaml;

import java.util.regex.Pattern;

/** The key with which every file of Mainstay begins: {@code mainstay: 1}, {@code mainstay-study: 1} and so on. */
public final class FileHeader {
    private static final Pattern KEY =
            Pattern.compile("^\\s*(?:\\{\\s*)?[\"']?mainstay(?:-[a-z]+)?[\"']?\\s*:", Pattern.MULTILINE);

    private FileHeader() {}

    /**
     * Whether a file that another file names is one of Mainstay's, with a finding when it is not. What stands in a file
     * that is none is not for whoever reads the messages: nothing of it is quoted.
     *
     * @param wanted what it should be and begin with, such as {@code a scenario begins with mainstay: 1}
     */
    public static boolean isIn(String text, String wanted, ProblemList findings) {
        boolean ours = KEY.matcher(text).find();
        if (!ours) {
            findings.add(1, 1, "is no file of Mainstay's; " + wanted + ".");
        }
        return ours;
    }
}
