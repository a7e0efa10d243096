package mainstay.results.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import mainstay.build.BuildIdentity;
import mainstay.results.file.PlainFile;
import mainstay.results.file.ResultsProblem;
import mainstay.results.store.RunStore;
import mainstay.results.store.StoreBuilds;

/**
 * Keeps runs of two builds of the program apart: the same run may come out differently in another. Who knows that it does
 * not can have them put together; the folder then says so.
 */
public final class Builds {
    private Builds() {}

    /** The builds that had a part in a folder: those of its manifest, and those whose runs are kept there. */
    public static List<BuildIdentity> of(Path folder, Manifest manifest) {
        Path store = folder.resolve(RunStore.FILE);
        return PlainFile.isThere(store)
                ? BuildIdentity.union(manifest.makers(), StoreBuilds.of(store))
                : manifest.makers();
    }

    /**
     * What is asked, to be done with what a folder holds.
     *
     * @param folder where
     * @param there its manifest
     * @param asked the manifest of what is asked
     * @param mixing whether runs of several builds may be put together
     * @return the manifest of what is asked, with every build that had a part
     * @throws ResultsProblem if a build had a part that is none of those asked for, and that may not be
     */
    static Manifest admitted(Path folder, Manifest there, Manifest asked, boolean mixing) {
        List<BuildIdentity> makers = of(folder, there);
        refuseOthers(folder, makers, asked.builds(), mixing);
        return asked.madeBy(BuildIdentity.union(makers, asked.builds()));
    }

    /**
     * Refuses runs of other builds.
     *
     * @param folder where they are
     * @param there the builds that had a part in it
     * @param here those that may
     * @param mixing whether every other may as well
     */
    public static void refuseOthers(Path folder, List<BuildIdentity> there, List<BuildIdentity> here, boolean mixing) {
        if (mixing || there.stream().allMatch(build -> here.stream().anyMatch(build::isSameAs))) {
            return;
        }
        throw new ResultsProblem(folder + " was made by " + (there.size() == 1 ? "another build" : "several builds")
                + " of Mainstay. The same run may come out differently in another build, so that its runs are not put"
                + " together with those of this one:\n  made by: " + words(there) + "\n  this is: " + words(here)
                + "\nGo on with the build that made it, or run everything again in another folder. If you know that"
                + " nothing between these builds changes a run: the same command with --different-build; the results"
                + " then say that runs of several builds are among them.");
    }

    private static String words(List<BuildIdentity> builds) {
        return builds.stream().map(BuildIdentity::words).collect(Collectors.joining("\n           "));
    }
}
