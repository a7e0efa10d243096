package mainstay.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.Locale;
import mainstay.calendar.WorkingCalendar;
import mainstay.measure.Ledger;
import mainstay.model.Authority;
import mainstay.random.Chance;
import mainstay.scenario.Scenario;

/** Memory of one replication: what it holds at its end, when it holds most, and what it takes and gives back. */
final class Memory {
    private static final double MEGABYTE = 1e6;
    private static final int WARM_UP = 5;

    private Memory() {}

    /** Prints the memory of replications of 148 and 1,000 posts. */
    public static void main(String[] args) {
        for (int posts : new int[] {148, 1000}) {
            measure(posts);
        }
    }

    private static void measure(int posts) {
        Scenario scenario = Workloads.england(posts);
        WorkingCalendar calendar = new WorkingCalendar(
                scenario.period().simulatedFrom(), scenario.period().end());
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        for (int replication = 0; replication < WARM_UP; replication++) {
            long before = heldAfterCleaning();
            long taken = threads.getThreadAllocatedBytes(thread);
            Ledger ledger = new Ledger(calendar, scenario);
            Authority authority = new Authority(scenario, calendar, new Chance(1, replication), ledger);
            try {
                authority.run();
                taken = threads.getThreadAllocatedBytes(thread) - taken;
                long held = heldAfterCleaning() - before;
                int measures = ledger.close().values().length;
                if (replication == WARM_UP - 1) {
                    System.out.printf(
                            Locale.ROOT,
                            "%d posts, %d measures: %.1f MB held on the last day, %.0f MB taken over the run%n",
                            posts,
                            measures,
                            held / MEGABYTE,
                            taken / MEGABYTE);
                }
            } finally {
                Reference.reachabilityFence(authority);
            }
        }
    }

    private static long heldAfterCleaning() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
