package mainstay.measure.count;

/** Measures that watch the same events. */
public interface Gauge {
    /** Asks for the events it watches. */
    void listen(Router router);

    /** Told that a day is over, in the order of the days, whether anything happened or not. */
    default void endOfDay(int day) {}

    /** Told that the run is over: writes down what it measured. */
    void close(Book book);
}
