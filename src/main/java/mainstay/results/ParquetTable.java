package mainstay.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * A big table as a Parquet file, which R, Python and databases read many times faster than text.
 *
 * <p>The same rows make the same bytes on every machine: nothing is compressed, because libraries that compress differ in
 * what they make; repeated values are written once by Parquet's dictionaries. Memory holds one group of rows at a time.
 */
public final class ParquetTable {
    /** Bytes of rows that are held in memory until they are written: small beside the smallest heap. */
    private static final long GROUP_BYTES = 8L << 20;

    private ParquetTable() {}

    /** What a column holds. */
    public enum Kind {
        /** Words: any text. */
        TEXT(PrimitiveTypeName.BINARY),
        /** Whole numbers: Long or Integer. */
        WHOLE(PrimitiveTypeName.INT64),
        /** Figures: Double; what is not finite becomes an empty cell. */
        NUMBER(PrimitiveTypeName.DOUBLE);

        private final PrimitiveTypeName stored;

        Kind(PrimitiveTypeName stored) {
            this.stored = stored;
        }
    }

    /**
     * A column.
     *
     * @param name unlike that of any other column
     * @param kind what it holds; every cell may be empty
     */
    public record Column(String name, Kind kind) {
        private PrimitiveType type() {
            Types.PrimitiveBuilder<PrimitiveType> type = Types.optional(kind.stored);
            return (kind == Kind.TEXT ? type.as(LogicalTypeAnnotation.stringType()) : type).named(name);
        }
    }

    /**
     * Writes a table, whole or not at all, over one of that name.
     *
     * @param file where to
     * @param columns at least one
     * @param rows a cell for each column, null where it is empty; taken one after the other
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Path file, List<Column> columns, Iterator<? extends List<?>> rows) {
        MessageType schema = new MessageType(
                "table", columns.stream().map(column -> (Type) column.type()).toList());
        Path unfinished = AtomicFile.unfinished(file);
        try {
            Files.deleteIfExists(unfinished);
            try (ParquetWriter<List<?>> writer = new Writer(new LocalOutputFile(unfinished), schema, columns).build()) {
                while (rows.hasNext()) {
                    writer.write(rows.next());
                }
            }
            ParquetFooter.putInOrder(unfinished);
            AtomicFile.finish(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Writer extends ParquetWriter.Builder<List<?>, Writer> {
        private final Rows rows;

        Writer(OutputFile file, MessageType schema, List<Column> columns) {
            super(file);
            this.rows = new Rows(schema, columns);
            withConf(new PlainParquetConfiguration());
            withCompressionCodec(CompressionCodecName.UNCOMPRESSED);
            withRowGroupSize(GROUP_BYTES);
        }

        @Override
        protected Writer self() {
            return this;
        }

        @Override
        protected WriteSupport<List<?>> getWriteSupport(ParquetConfiguration settings) {
            return rows;
        }

        @Override
        @SuppressWarnings("deprecation")
        protected WriteSupport<List<?>> getWriteSupport(Configuration hadoop) {
            return rows;
        }
    }

    /** Hands the cells of a row to Parquet. */
    private static final class Rows extends WriteSupport<List<?>> {
        private final MessageType schema;
        private final List<Column> columns;
        private RecordConsumer consumer;

        Rows(MessageType schema, List<Column> columns) {
            this.schema = schema;
            this.columns = columns;
        }

        @Override
        public WriteContext init(ParquetConfiguration settings) {
            return new WriteContext(schema, Map.of());
        }

        @Override
        @SuppressWarnings("deprecation")
        public WriteContext init(Configuration hadoop) {
            return new WriteContext(schema, Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer target) {
            consumer = target;
        }

        @Override
        public void write(List<?> row) {
            consumer.startMessage();
            for (int i = 0; i < columns.size(); i++) {
                if (isFilled(row.get(i))) {
                    consumer.startField(columns.get(i).name(), i);
                    add(columns.get(i).kind(), row.get(i));
                    consumer.endField(columns.get(i).name(), i);
                }
            }
            consumer.endMessage();
        }

        private static boolean isFilled(Object cell) {
            return cell instanceof Double number ? Double.isFinite(number) : cell != null;
        }

        private void add(Kind kind, Object cell) {
            switch (kind) {
                case TEXT -> consumer.addBinary(Binary.fromString((String) cell));
                case WHOLE -> consumer.addLong(((Number) cell).longValue());
                case NUMBER -> consumer.addDouble(((Number) cell).doubleValue());
            }
        }
    }
}
