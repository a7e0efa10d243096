package mainstay.results.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import mainstay.results.file.AtomicFile;
import mainstay.results.file.PlainFile;
import mainstay.results.sweep.SweepTable;
import mainstay.results.sweep.SweepTable.Column;
import mainstay.results.sweep.SweepTable.Kind;
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

    /**
     * Writes a table, whole or not at all, over one of that name. Numbers that are not finite become empty cells.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Path file, SweepTable table) {
        MessageType schema = new MessageType(
                table.title(), table.columns().stream().map(ParquetTable::type).toList());
        Path unfinished = AtomicFile.unfinished(file);
        try {
            PlainFile.delete(unfinished);
            Rows rows = new Rows(schema, table.columns());
            try (ParquetWriter<List<Object>> writer = new Writer(new LocalOutputFile(unfinished), rows).build()) {
                for (Iterator<List<Object>> each = table.rows().get(); each.hasNext(); ) {
                    writer.write(each.next());
                }
            }
            ParquetFooter.putInOrder(unfinished);
            AtomicFile.finish(file);
        } catch (IOException e) {
            throw new UncheckedIOException(AtomicFile.named(file, e));
        }
    }

    private static Type type(Column column) {
        return switch (column.kind()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case WHOLE -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
            case FIGURE, EXACT -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
        };
    }

    private static final class Writer extends ParquetWriter.Builder<List<Object>, Writer> {
        private final Rows rows;

        Writer(OutputFile file, Rows rows) {
            super(file);
            this.rows = rows;
            withConf(new PlainParquetConfiguration());
            withCompressionCodec(CompressionCodecName.UNCOMPRESSED);
            withRowGroupSize(GROUP_BYTES);
        }

        @Override
        protected Writer self() {
            return this;
        }

        @Override
        protected WriteSupport<List<Object>> getWriteSupport(ParquetConfiguration settings) {
            return rows;
        }

        @Override
        @SuppressWarnings("deprecation")
        protected WriteSupport<List<Object>> getWriteSupport(Configuration hadoop) {
            return rows;
        }
    }

    /** Hands the cells of a row to Parquet. */
    private static final class Rows extends WriteSupport<List<Object>> {
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
        public void write(List<Object> row) {
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
                case FIGURE, EXACT -> consumer.addDouble(((Number) cell).doubleValue());
            }
        }
    }
}
