package mainstay.scenario;

/** How the workers of a service are grouped and share families. */
public enum Structure {
    /** Teams under a manager; each family has a worker of its own. */
    INDIVIDUAL("individual"),
    /** Small units under a consultant who share their families and meet about them every week. */
    PODS("pods");

    private final String word;

    Structure(String word) {
        this.word = word;
    }

    /** As files spell it. */
    public String word() {
        return word;
    }
}
