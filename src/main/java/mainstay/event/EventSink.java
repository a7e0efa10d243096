package mainstay.event;

/** Takes the events of one replication, in the order in which they happen. */
@FunctionalInterface
public interface EventSink {
    /** Takes one event. */
    void accept(CareEvent event);

    /** A sink that hands every event to two others. */
    default EventSink and(EventSink other) {
        return event -> {
            accept(event);
            other.accept(event);
        };
    }
}
