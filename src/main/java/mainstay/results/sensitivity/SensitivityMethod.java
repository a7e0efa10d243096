package mainstay.results.sensitivity;

import java.util.List;

/** The ways of asking what an answer depends on; each has its own files in a folder, so that both may stand there. */
public enum SensitivityMethod {
    /** Elementary effects along walks through the ranges of all assumed settings. */
    MORRIS("a screening", "screening", ScreeningRecord.FILE),
    /** Shares of the variance, of a few settings. */
    SOBOL("Sobol indices", "sobol", "sobol.json");

    private final String what;
    private final String unfinished;
    private final String record;

    SensitivityMethod(String what, String unfinished, String record) {
        this.what = what;
        this.unfinished = unfinished;
        this.record = record;
    }

    /** What it makes, in words. */
    String what() {
        return what;
    }

    /** The same, not finished. */
    String unfinishedWhat() {
        return this == MORRIS ? "an unfinished screening" : "unfinished Sobol indices";
    }

    /** Name of the folder in which finished runs are kept. */
    String unfinished() {
        return unfinished;
    }

    /** Name of the file that says how it was made. */
    String record() {
        return record;
    }

    /** Names of its tables. */
    List<String> tables() {
        return this == MORRIS ? SensitivityTables.files() : List.of(SobolTable.FILE);
    }

    /** Whether a file is a table of one of them. */
    public static boolean isTable(String file) {
        return MORRIS.tables().contains(file) || SOBOL.tables().contains(file);
    }
}
