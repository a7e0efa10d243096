package mainstay.cluster;

/** A run failed on a machine of the cluster: the message is that of what went wrong there. */
final class RunFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RunFailed(String message) {
        super(message);
    }
}
