package mainstay.measure.count;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import mainstay.event.CareEvent;

/** Hands each event to those who asked for its class, in the order in which they asked. */
public final class Router {
    private static final Handler[] NONE = {};

    private final Map<Class<?>, Handler[]> handlers = new HashMap<>();

    /** Asks for the events of a class. */
    public <E extends CareEvent> void on(Class<E> type, Consumer<? super E> handler) {
        Handler[] before = handlers.getOrDefault(type, NONE);
        Handler[] now = Arrays.copyOf(before, before.length + 1);
        now[before.length] = event -> handler.accept(type.cast(event));
        handlers.put(type, now);
    }

    public void hand(CareEvent event) {
        for (Handler handler : handlers.getOrDefault(event.getClass(), NONE)) {
            handler.take(event);
        }
    }

    @FunctionalInterface
    private interface Handler {
        void take(CareEvent event);
    }
}
