package mainstay.golden;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Predicate;
import mainstay.event.CareEvent;
import mainstay.event.EventSink;

/** The hash of a stream of events, every field of every event in order: equal streams and no others have equal ones. */
public final class EventDigest implements EventSink {
    private final MessageDigest digest;
    private final Predicate<CareEvent> counts;
    private long events;

    /** Of the events that count. */
    public EventDigest(Predicate<CareEvent> counts) {
        this.counts = counts;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void accept(CareEvent event) {
        if (counts.test(event)) {
            digest.update(event.toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            events++;
        }
    }

    /** Number of events and hash. */
    public String result() {
        return events + " events, " + HexFormat.of().formatHex(digest.digest());
    }
}
