package mainstay.cli.option;

import picocli.CommandLine.Option;

/** The option of commands that put runs together which several builds of the program may have done. */
public final class BuildOption {
    @Option(
            names = "--different-build",
            description =
                    "Take runs of another build of Mainstay too, for those who know that they come out the same in"
                            + " this one. The results then say that runs of several builds are among them.")
    private boolean differentBuild;

    /** Whether runs of other builds may be among those of this one. */
    public boolean allowsOthers() {
        return differentBuild;
    }
}
