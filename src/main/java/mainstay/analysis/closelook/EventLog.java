package mainstay.analysis.closelook;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import mainstay.event.CareEvent;
import mainstay.event.EventSink;

/** Events in the order in which they happened, kept in as little memory as that takes: all that they say, compressed. */
final class EventLog {
    private static final int LARGEST = 1 << 26;

    private static final List<Class<? extends CareEvent>> SORTS =
            sorts(CareEvent.class).toList();
    private static final List<RecordCodec<CareEvent>> CODECS =
            SORTS.stream().map(type -> new RecordCodec<CareEvent>(type)).toList();

    private final int events;
    private final byte[] compressed;

    private EventLog(int events, byte[] compressed) {
        this.events = events;
        this.compressed = compressed;
    }

    /** The records that an interface of events permits, and those of the interfaces that it permits. */
    private static Stream<Class<? extends CareEvent>> sorts(Class<? extends CareEvent> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(permitted -> sorts(permitted.asSubclass(CareEvent.class)))
                : Stream.of(type);
    }

    /** Names and types of all that events say. */
    static String shape() {
        return CODECS.stream().map(RecordCodec::shape).collect(Collectors.joining("\n"));
    }

    /** Is told events, one after the other, and makes a log of them. */
    static final class Recorder implements EventSink {
        private static final int BUFFER = 1 << 14;

        private final Map<Class<?>, Integer> codes = new HashMap<>();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        private final DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new DeflaterOutputStream(bytes, deflater, BUFFER), BUFFER));
        private int events;

        Recorder() {
            SORTS.forEach(type -> codes.put(type, codes.size()));
        }

        @Override
        public void accept(CareEvent event) {
            int code = codes.get(event.getClass());
            try {
                out.writeByte(code);
                CODECS.get(code).write(out, event);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            events++;
        }

        /** The log of what it has been told; it cannot be told more. */
        EventLog log() {
            try {
                out.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                deflater.end();
            }
            return new EventLog(events, bytes.toByteArray());
        }
    }

    /** Tells every event again, in order. */
    void replay(EventSink sink) {
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(compressed))))) {
            for (int left = events; left > 0; left--) {
                sink.accept(CODECS.get(in.readUnsignedByte()).read(in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(events);
        out.writeInt(compressed.length);
        out.write(compressed);
    }

    static EventLog read(DataInput in) throws IOException {
        int events = in.readInt();
        int length = in.readInt();
        if (events < 0 || length < 0 || length > LARGEST) {
            throw new IOException("no log is as long as that");
        }
        byte[] compressed = new byte[length];
        in.readFully(compressed);
        return new EventLog(events, compressed);
    }
}
