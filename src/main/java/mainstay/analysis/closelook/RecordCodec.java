package mainstay.analysis.closelook;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes records of one type as bytes and reads them back: of numbers, words, truth values and constants of enums, one
 * after the other.
 *
 * @param <R> the type
 */
final class RecordCodec<R> {
    private final Class<? extends R> type;
    private final Constructor<? extends R> constructor;
    private final List<Method> accessors = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    /** Of a record type that can be seen from here. */
    RecordCodec(Class<? extends R> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        try {
            this.constructor = type.getConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " is no record with a public constructor", e);
        }
        for (RecordComponent component : components) {
            accessors.add(component.getAccessor());
            parts.add(part(component.getType()));
        }
    }

    private interface Writer {
        void write(DataOutput out, Object value) throws IOException;
    }

    private interface Reader {
        Object read(DataInput in) throws IOException;
    }

    private record Part(Writer writer, Reader reader) {}

    @SuppressWarnings("EnumOrdinal") // Only the version that wrote a file reads it: the shape of records is compared.
    private static Part part(Class<?> type) {
        if (type == int.class) {
            return new Part((out, value) -> out.writeInt((Integer) value), DataInput::readInt);
        } else if (type == long.class) {
            return new Part((out, value) -> out.writeLong((Long) value), DataInput::readLong);
        } else if (type == double.class) {
            return new Part((out, value) -> out.writeDouble((Double) value), DataInput::readDouble);
        } else if (type == boolean.class) {
            return new Part((out, value) -> out.writeBoolean((Boolean) value), DataInput::readBoolean);
        } else if (type == String.class) {
            return new Part((out, value) -> out.writeUTF((String) value), DataInput::readUTF);
        } else if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return new Part(
                    (out, value) -> out.writeByte(((Enum<?>) value).ordinal()), in -> constants[in.readUnsignedByte()]);
        }
        throw new IllegalArgumentException("records with a " + type + " cannot be written");
    }

    /** Names and types of all that is written: records of another shape cannot be read. */
    String shape() {
        return type.getName()
                + Arrays.stream(type.getRecordComponents())
                        .map(component -> component.getName() + shape(component.getType()))
                        .collect(Collectors.joining(",", "(", ")"));
    }

    private static String shape(Class<?> type) {
        return type.isEnum() ? Arrays.toString(type.getEnumConstants()) : " " + type.getName();
    }

    /** Writes one. */
    void write(DataOutput out, R one) throws IOException {
        for (int i = 0; i < parts.size(); i++) {
            try {
                parts.get(i).writer().write(out, accessors.get(i).invoke(one));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Reads one. */
    R read(DataInput in) throws IOException {
        Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = parts.get(i).reader().read(in);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes how many there are, and then all. */
    void writeAll(DataOutput out, List<? extends R> all) throws IOException {
        out.writeInt(all.size());
        for (R one : all) {
            write(out, one);
        }
    }

    /** Reads what {@link #writeAll} wrote. */
    List<R> readAll(DataInput in) throws IOException {
        List<R> all = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            all.add(read(in));
        }
        return all;
    }
}
