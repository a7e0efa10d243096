package mainstay.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The plainest caseload there can be, in plain Java objects and one loop: what the model's engine is compared with.
 *
 * <p>Children come and go, each worker works every day with the own children, on what is due first, and a leaver's
 * children go one by one to the least loaded.
 */
final class ToyCaseload {
    static final int WORKERS = 300;
    static final int CHILDREN = 5000;
    static final double STAY_YEARS = 1.5;
    static final double LEAVING_A_YEAR = 0.15;
    static final double HOURS_A_MONTH = 6;

    private static final int DAYS = 5 * 253;
    private static final double DAYS_A_YEAR = 253;
    private static final int MONTH_DAYS = 21;
    private static final double HOURS_A_DAY = 37 / 5.0 * 0.8;

    private static final class Child {
        private Worker worker;
        private int leavesOn;
        private int due;
        private double left = HOURS_A_MONTH;
        private double contact;
    }

    private static final class Worker {
        private final List<Child> children = new ArrayList<>();
    }

    private final SplittableRandom random;
    private final List<Worker> workers = new ArrayList<>();
    private final List<List<Child>> leavings = new ArrayList<>();
    private double contact;
    private long changes;

    ToyCaseload(long seed) {
        random = new SplittableRandom(seed);
        for (int i = 0; i < WORKERS; i++) {
            workers.add(new Worker());
        }
        for (int day = 0; day <= DAYS; day++) {
            leavings.add(new ArrayList<>());
        }
    }

    /** Five years; returns what was done, so that none of it can be left out. */
    double run() {
        for (int i = 0; i < CHILDREN; i++) {
            come(0);
        }
        double perDay = CHILDREN / STAY_YEARS / DAYS_A_YEAR;
        double leaving = -Math.expm1(-LEAVING_A_YEAR / DAYS_A_YEAR);
        for (int day = 0; day < DAYS; day++) {
            for (Child child : leavings.get(day)) {
                child.worker.children.remove(child);
                contact += child.contact;
            }
            for (Worker worker : workers) {
                if (random.nextDouble() < leaving) {
                    leave(worker);
                }
            }
            for (double time = exponential(1 / perDay); time < 1; time += exponential(1 / perDay)) {
                come(day);
            }
            for (Worker worker : workers) {
                work(worker, day);
            }
        }
        return contact + changes;
    }

    private double exponential(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    private void come(int day) {
        Child child = new Child();
        child.leavesOn = day + 1 + (int) Math.min(exponential(STAY_YEARS * DAYS_A_YEAR), DAYS);
        child.due = day + MONTH_DAYS - 1;
        if (child.leavesOn < DAYS) {
            leavings.get(child.leavesOn).add(child);
        }
        give(child, null);
    }

    /** The leaver's successor starts with nobody, in the same place. */
    private void leave(Worker worker) {
        List<Child> left = new ArrayList<>(worker.children);
        worker.children.clear();
        for (Child child : left) {
            give(child, worker);
            changes++;
        }
    }

    private void give(Child child, Worker notTo) {
        Worker least = null;
        for (Worker worker : workers) {
            if (worker != notTo && (least == null || worker.children.size() < least.children.size())) {
                least = worker;
            }
        }
        child.worker = least;
        least.children.add(child);
    }

    /** On what is due first; a month's work that is done comes again a month later. */
    private static void work(Worker worker, int day) {
        double hours = HOURS_A_DAY;
        while (hours > 1e-9) {
            Child first = null;
            for (int i = 0; i < worker.children.size(); i++) {
                Child child = worker.children.get(i);
                if (child.due - day < MONTH_DAYS && (first == null || child.due < first.due)) {
                    first = child;
                }
            }
            if (first == null) {
                return;
            }
            double spent = Math.min(hours, first.left);
            first.left -= spent;
            first.contact += spent;
            hours -= spent;
            if (first.left <= 1e-9) {
                first.left = HOURS_A_MONTH;
                first.due += MONTH_DAYS;
            }
        }
    }
}
