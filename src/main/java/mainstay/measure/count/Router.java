package mainstay.measure.count;

import java.util.Arrays;
import java.util.function.Consumer;
import mainstay.event.CareEvent;
import mainstay.event.CareEvent.Kind;

/** Hands each event to those who asked for its kind, in the order in which they asked. */
@SuppressWarnings("EnumOrdinal") // A million events a run: an array by kind.
public final class Router {
    private final Handler[][] handlers = new Handler[Kind.values().length][0];

    /** Asks for the events of a kind, which are all of one class. */
    public <E extends CareEvent> void on(Kind kind, Class<E> type, Consumer<? super E> handler) {
        Handler[] before = handlers[kind.ordinal()];
        Handler[] now = Arrays.copyOf(before, before.length + 1);
        now[before.length] = event -> handler.accept(type.cast(event));
        handlers[kind.ordinal()] = now;
    }

    public void hand(CareEvent event) {
        for (Handler handler : handlers[event.kind().ordinal()]) {
            handler.take(event);
        }
    }

    @FunctionalInterface
    private interface Handler {
        void take(CareEvent event);
    }
}
