package mainstay.event;

/** Why a worker began with a family: the code list of the statutory return on children looked after (SSDA903). */
public enum ChangeReason {
    /** First contact, or re-referral. */
    FCONTA("First contact or re-referral"),
    /** Transfer to another service by the standard process. */
    TSPROC("Transfer by standard process"),
    /** The previous worker left the role. */
    LEFTRL("Worker left the role"),
    /** Managing caseloads. */
    MANAGE("Managing caseloads"),
    /** Cover of an absence, or the return from one. */
    ABSENC("Absence cover or return"),
    /** Restructure of the organisation. */
    ORGRST("Restructure"),
    /** The child asked. */
    CHCHAN("Child asked"),
    /** A parent or carer asked. */
    PCCHAN("Parent or carer asked"),
    /** The worker died. */
    SWDIED("Worker died"),
    /** Any other reason. */
    OTHERS("Other");

    private final String label;

    ChangeReason(String label) {
        this.label = label;
    }

    /** In words, for charts. */
    public String label() {
        return label;
    }
}
