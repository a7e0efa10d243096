package mainstay.results.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import mainstay.measure.count.RunMeasures;

/** What a run measured as bytes: every number exact, each array after its length. */
public final class RunBytes {
    /** Most bytes that what a run measured may take: more than thousand times what it does. */
    static final int LARGEST = 1 << 26;

    private RunBytes() {}

    /** What a run measured as few bytes, to travel. */
    public static byte[] packed(RunMeasures measures) {
        return deflated(of(measures));
    }

    /**
     * What was packed.
     *
     * @throws UncheckedIOException if the bytes are none that were
     */
    public static RunMeasures unpacked(byte[] packed) {
        try {
            return read(inflated(packed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] of(RunMeasures measures) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, measures.values());
            out.writeInt(measures.observations().length);
            for (long count : measures.observations()) {
                out.writeLong(count);
            }
            out.writeInt(measures.monthly().length);
            for (double[] months : measures.monthly()) {
                write(out, months);
            }
            write(out, measures.changes());
            write(out, measures.waits());
            write(out, measures.distributions());
            write(out, measures.areas());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, double[] values) throws IOException {
        out.writeInt(values.length);
        for (double value : values) {
            out.writeDouble(value);
        }
    }

    private static void write(DataOutputStream out, Map<String, double[]> arrays) throws IOException {
        out.writeInt(arrays.size());
        for (Map.Entry<String, double[]> array : new TreeMap<>(arrays).entrySet()) {
            out.writeUTF(array.getKey());
            write(out, array.getValue());
        }
    }

    /**
     * What was written.
     *
     * @throws IOException if the bytes are none that were
     */
    static RunMeasures read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        double[] values = numbers(in);
        long[] observations = new long[count(in, Long.BYTES)];
        for (int i = 0; i < observations.length; i++) {
            observations[i] = in.readLong();
        }
        double[][] monthly = new double[count(in, Integer.BYTES)][];
        for (int i = 0; i < monthly.length; i++) {
            monthly[i] = numbers(in);
        }
        return new RunMeasures(values, observations, monthly, arrays(in), arrays(in), arrays(in), arrays(in));
    }

    /** How many follow: no more than the bytes that are left can hold, whatever stands there. */
    private static int count(DataInputStream in, int bytesOfEach) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available() / bytesOfEach) {
            throw new IOException("a number of values that are not there: " + count);
        }
        return count;
    }

    private static double[] numbers(DataInputStream in) throws IOException {
        double[] values = new double[count(in, Double.BYTES)];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readDouble();
        }
        return values;
    }

    private static Map<String, double[]> arrays(DataInputStream in) throws IOException {
        Map<String, double[]> arrays = new LinkedHashMap<>();
        int size = count(in, Short.BYTES + Integer.BYTES);
        for (int i = 0; i < size; i++) {
            arrays.put(in.readUTF(), numbers(in));
        }
        return arrays;
    }

    static byte[] deflated(byte[] plain) {
        Deflater quick = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 2 + 64);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, quick)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            quick.end();
        }
        return bytes.toByteArray();
    }

    static byte[] inflated(byte[] deflated) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            byte[] plain = in.readNBytes(LARGEST + 1);
            if (plain.length > LARGEST) {
                throw new IOException("more bytes than a run has");
            }
            return plain;
        }
    }
}
