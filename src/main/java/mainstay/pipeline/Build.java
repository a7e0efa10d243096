package mainstay.pipeline;

/** Which build of the program this is. */
public final class Build {
    private Build() {}

    /** Its version, or {@code development} where it was not built as a jar. */
    public static String version() {
        String version = Build.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
