package mainstay.results.folder;

import java.util.List;

/** The ways of asking what an answer depends on; each has its own files in a folder, so that both may stand there. */
@SuppressWarnings("ImmutableEnumChecker") // Its lists are made by List.of, which nobody can change.
public enum SensitivityMethod {
    /** Elementary effects along walks through the ranges of all assumed settings. */
    MORRIS(
            "a screening",
            "screening",
            "sensitivity.json",
            "sensitivity.csv",
            "sensitivity_sign.csv",
            "sensitivity_points.csv",
            "sensitivity_factors.csv"),
    /** Shares of the variance, of a few settings. */
    SOBOL("Sobol indices", "sobol", "sobol.json", "sobol.csv");

    private final String what;
    private final String unfinished;
    private final String record;
    private final List<String> tables;

    SensitivityMethod(String what, String unfinished, String record, String... tables) {
        this.what = what;
        this.unfinished = unfinished;
        this.record = record;
        this.tables = List.of(tables);
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
        return tables;
    }

    /** Whether a file is a table of one of them. */
    public static boolean isTable(String file) {
        return MORRIS.tables().contains(file) || SOBOL.tables().contains(file);
    }
}
