package mainstay.cli.terminal;

import java.io.PrintWriter;
import mainstay.run.Progress;
import mainstay.scenario.definition.Plural;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a study is: a bar with the time left on a terminal, elsewhere a line every few seconds. */
final class ProgressDisplay {
    private ProgressDisplay() {}

    /** A bar on stderr, without colours. */
    static final class Bar implements Progress {
        private ProgressBar bar;

        @Override
        public void finished(int done, int total) {
            if (bar == null) {
                bar = new ProgressBarBuilder()
                        .setTaskName("Replications")
                        .setInitialMax(total)
                        .startsFrom(done, java.time.Duration.ZERO)
                        .setStyle(ProgressBarStyle.ASCII)
                        .build();
            }
            bar.stepTo(done);
        }

        @Override
        public void close() {
            if (bar != null) {
                bar.close();
            }
        }
    }

    /** Lines on stderr. */
    static final class Lines implements Progress {
        private static final long EVERY_NANOS = 5_000_000_000L;

        private final PrintWriter err;
        private final long start = System.nanoTime();
        private long last = start;
        private int first = -1;

        Lines(PrintWriter err) {
            this.err = err;
        }

        @Override
        public void finished(int done, int total) {
            long now = System.nanoTime();
            if (first < 0) {
                first = done;
            } else if (now - last >= EVERY_NANOS) {
                last = now;
                long left = (now - start) / (done - first) * (total - done) / 1_000_000_000L;
                err.println(done + " of " + Plural.of(total, "replication") + ", about " + left + " s left");
                err.flush();
            }
        }
    }
}
