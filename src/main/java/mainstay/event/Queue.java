package mainstay.event;

/** What holds up a step that a family waits for: at the end of each day exactly one. */
public enum Queue {
    /** Nothing: it does not wait. */
    NONE("for nothing"),
    /** The front door has not decided on the referral. */
    FRONT_DOOR("at the front door"),
    /** The family has no worker. */
    ALLOCATION("for a worker to be allocated"),
    /** The worker has not done what could be done. */
    WORKER("for the worker"),
    /** The family needs time: between visits, and to change before the court is asked. */
    FAMILY("for the family"),
    /** Partner agencies have not given their information. */
    PARTNER_INFORMATION("for partners' information"),
    /** A manager has not decided or signed. */
    MANAGER("for a manager"),
    /** The day in the chairs' diary has not come. */
    CHAIR("for a chair"),
    /** The next supervision, pod meeting, plan review or legal planning meeting has not come round. */
    MEETING_CYCLE("for the next meeting"),
    /** The record is not written. */
    RECORDING("for the record");

    private final String words;

    Queue(String words) {
        this.words = words;
    }

    /** After "waits": {@code for a manager}. */
    public String words() {
        return words;
    }
}
