package mainstay.results.file;

/** A results folder cannot be used as asked; the message says which, why, and what to do instead. */
public final class ResultsProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A problem in words for the user. */
    public ResultsProblem(String message) {
        super(message);
    }
}
