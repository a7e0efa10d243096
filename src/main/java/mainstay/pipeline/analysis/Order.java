package mainstay.pipeline.analysis;

import java.nio.file.Path;
import java.util.List;
import mainstay.build.BuildIdentity;
import mainstay.results.folder.Manifest;
import mainstay.run.Shard;

/**
 * Where and how an analysis is to be run.
 *
 * @param out its folder
 * @param resume whether to go on with what is there
 * @param retryFailed whether runs that failed are done again
 * @param shard the part of the runs that is done
 * @param events replications of each arm whose events are kept
 * @param inputs files that it was made from
 * @param command the command that makes it again
 * @param differentBuild whether runs of other builds of the program may be among those of this one
 * @param runsOf the builds of runs that are taken from elsewhere
 */
public record Order(
        Path out,
        boolean resume,
        boolean retryFailed,
        Shard shard,
        int events,
        List<Manifest.Input> inputs,
        String command,
        boolean differentBuild,
        List<BuildIdentity> runsOf) {
    /** Copies what it is given. */
    public Order {
        inputs = List.copyOf(inputs);
        runsOf = List.copyOf(runsOf);
    }

    /** A new one, of all runs. */
    public static Order of(Path out, List<Manifest.Input> inputs, String command) {
        return new Order(out, false, false, Shard.ALL, 0, inputs, command, false, List.of());
    }

    /** The same, which goes on with what is there or not, and does again what failed or not. */
    public Order resuming(boolean goOn, boolean retry) {
        return new Order(out, goOn, retry, shard, events, inputs, command, differentBuild, runsOf);
    }

    /** The same of a part of the runs. */
    public Order only(Shard part) {
        return new Order(out, resume, retryFailed, part, events, inputs, command, differentBuild, runsOf);
    }

    /** The same, which keeps the events of some replications. */
    public Order keepingEvents(int replications) {
        return new Order(out, resume, retryFailed, shard, replications, inputs, command, differentBuild, runsOf);
    }

    /** The same, among whose runs those of other builds may be or not. */
    public Order mixing(boolean allowed) {
        return new Order(out, resume, retryFailed, shard, events, inputs, command, allowed, runsOf);
    }

    /** The same with runs that are taken from elsewhere. */
    public Order takingRunsOf(List<BuildIdentity> builds) {
        return new Order(out, resume, retryFailed, shard, events, inputs, command, differentBuild, builds);
    }
}
