package mainstay.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A build of the program. Two builds are the same where their hashes are, whatever they are called.
 *
 * @param hash SHA-256 of all that can change a run, 64 characters; empty of a build that did not say
 * @param version its version
 * @param commit the commit it was made from, noted only; empty where that is not known
 */
public record BuildIdentity(String hash, String version, String commit) {
    private static final int SHOWN = 12;

    /** What a manifest does not say of a build is empty. */
    public BuildIdentity {
        hash = hash == null ? "" : hash;
        version = version == null ? "" : version;
        commit = commit == null ? "" : commit;
    }

    /** A build of which only the version is known: results folders of before 2026-12 say no more. */
    public static BuildIdentity unknown(String version) {
        return new BuildIdentity("", version, "");
    }

    /** Whether both would run the same. */
    public boolean isSameAs(BuildIdentity other) {
        return hash.equals(other.hash);
    }

    /** The beginning of the hash, which is enough to tell builds apart; {@code unknown} without one. */
    public String brief() {
        return hash.isEmpty() ? "unknown" : hash.substring(0, Math.min(SHOWN, hash.length()));
    }

    /** All of it in words: {@code build 0a1b2c3d4e5f (version 0.1.0, commit 0a1b2c3d4e)}. */
    public String words() {
        return (hash.isEmpty() ? "a build that did not say which it is" : "build " + brief()) + " (version " + version
                + (commit.isEmpty() ? "" : ", commit " + commit) + ")";
    }

    /** The builds of two lists, each once, in their order. */
    public static List<BuildIdentity> union(List<BuildIdentity> some, List<BuildIdentity> others) {
        Map<String, BuildIdentity> each = new LinkedHashMap<>();
        some.forEach(build -> each.putIfAbsent(build.hash(), build));
        others.forEach(build -> each.putIfAbsent(build.hash(), build));
        return new ArrayList<>(each.values());
    }
}
