package mainstay.event;

/** Why a worker began with a family: the code list of the statutory return on children looked after (SSDA903). */
public enum ChangeReason {
    /** First contact, or re-referral. */
    FCONTA("First contact or re-referral", "first contacts"),
    /** Transfer to another service by the standard process. */
    TSPROC("Transfer by standard process", "transfers by the standard process"),
    /** The previous worker left the role. */
    LEFTRL("Worker left the role", "workers leaving their role"),
    /** Managing caseloads. */
    MANAGE("Managing caseloads", "managing caseloads"),
    /** Cover of an absence, or the return from one. */
    ABSENC("Absence cover or return", "cover of absences and returns from them"),
    /** Restructure of the organisation. */
    ORGRST("Restructure", "restructures"),
    /** The child asked. */
    CHCHAN("Child asked", "requests of children"),
    /** A parent or carer asked. */
    PCCHAN("Parent or carer asked", "requests of parents or carers"),
    /** The worker died. */
    SWDIED("Worker died", "deaths of workers"),
    /** Any other reason. */
    OTHERS("Other", "other reasons");

    private final String label;
    private final String words;

    ChangeReason(String label, String words) {
        this.label = label;
        this.words = words;
    }

    /** In words, for charts. */
    public String label() {
        return label;
    }

    /** After "come from": {@code workers leaving their role}. */
    public String words() {
        return words;
    }
}
