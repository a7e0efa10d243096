package mainstay.chronology;

/**
 * One line of a chronology: something that happened, or lasted for a while. Days are numbers of the run's working calendar.
 *
 * @param lane what sort of thing it is
 * @param what the stage, the queue, the statutory step, the decision, the meeting; for a worker how the change came about
 * @param from day on which it began, or took place
 * @param until day on which it ended; {@link #OPEN} when it has not
 * @param due day on which a step is due; {@link #NONE} for everything else
 * @param worker number of the worker; {@link #NONE} where there is none
 * @param note what a wait is for, how a step or a decision ended, whether the worker is known, whose contact it is; empty
 *     otherwise
 */
public record Entry(Lane lane, String what, int from, int until, int due, int worker, String note) {
    /** It has not ended. */
    public static final int OPEN = Integer.MAX_VALUE;

    /** There is none. */
    public static final int NONE = -1;

    /** What sort of thing happens. */
    public enum Lane {
        /** Where the family is in the service. */
        STAGE("stage"),
        /** Who holds it. */
        WORKER("worker"),
        /** What holds one of its steps up. */
        WAIT("wait"),
        /** A step with a due day. */
        STEP("step"),
        /** A decision, from the day on which the family is ready for it. */
        DECISION("decision"),
        /** A meeting about the family, held or postponed. */
        MEETING("meeting"),
        /** Time face to face with a worker. */
        CONTACT("contact"),
        /** The end of an episode. */
        CLOSED("closed");

        private final String word;

        Lane(String word) {
            this.word = word;
        }

        /** As tables spell it. */
        public String word() {
            return word;
        }
    }
}
