package mainstay.model.agent;

/**
 * What of a family's duties comes first. Workers look at all their families many times a day, and few have changed: a choice
 * holds until the duties change, another one can be begun, or another worker looks.
 */
final class FirstDuties {
    private static final int NOT_KNOWN = Integer.MIN_VALUE;

    private final Case theCase;
    private int chosenUntil = NOT_KNOWN;
    private Worker chosenFor;
    private boolean chosenUnread;
    private Duty dueFirst;
    private int firstRank;
    private Duty mostEngaging;
    private int earliestDue = NOT_KNOWN;

    FirstDuties(Case theCase) {
        this.theCase = theCase;
    }

    /** The duties, or who does them, have changed. */
    void changed() {
        chosenUntil = NOT_KNOWN;
        earliestDue = NOT_KNOWN;
    }

    Duty dueFirst(int day) {
        choose(day);
        return dueFirst;
    }

    int firstRank(int day) {
        choose(day);
        return firstRank;
    }

    Duty mostEngaging(int day) {
        choose(day);
        return mostEngaging;
    }

    private void choose(int day) {
        Worker worker = theCase.worker;
        if (day < chosenUntil && chosenFor == worker && chosenUnread == theCase.unread) {
            return;
        }
        chosenUntil = Integer.MAX_VALUE;
        chosenFor = worker;
        chosenUnread = theCase.unread;
        dueFirst = null;
        firstRank = Integer.MAX_VALUE;
        mostEngaging = null;
        for (int i = 0; i < theCase.duties.size(); i++) {
            Duty duty = theCase.duties.get(i);
            if (duty.startable > day) {
                chosenUntil = Math.min(chosenUntil, duty.startable);
            } else if (duty.canBeDoneBy(worker, day)) {
                if (duty.rank < firstRank) {
                    dueFirst = duty;
                    firstRank = duty.rank;
                }
                if (mostEngaging == null && duty.type == DutyType.DIRECT_WORK) {
                    mostEngaging = duty;
                }
            }
        }
        if (mostEngaging == null) {
            mostEngaging = dueFirst;
        }
    }

    int earliestDue() {
        if (earliestDue == NOT_KNOWN) {
            earliestDue = Integer.MAX_VALUE;
            for (int i = 0; i < theCase.duties.size(); i++) {
                earliestDue = Math.min(earliestDue, theCase.duties.get(i).due);
            }
        }
        return earliestDue;
    }
}
