package mainstay.results.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** JSON in and out: two spaces, line feeds, a line feed at the end. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .addModule(new SimpleModule().addSerializer(double.class, new FiniteOrNull()))
            .build();

    private static final ObjectWriter WRITER = MAPPER.writer()
            .with(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private Json() {}

    /** JSON has no NaN: a figure that cannot be given is null. */
    private static final class FiniteOrNull extends ValueSerializer<Double> {
        @Override
        public void serialize(Double value, JsonGenerator out, SerializationContext context) {
            if (Double.isFinite(value)) {
                out.writeNumber(value);
            } else {
                out.writeNull();
            }
        }
    }

    /** The bytes of a record, map or list. */
    public static byte[] write(Object value) {
        return (WRITER.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads an object from a file of a results folder, which may come from a stranger.
     *
     * @param later names of entries that were added later, anywhere: they are null where they are missing
     * @throws ResultsProblem if it is no regular file, too large, or not such an object; the message names the entry
     */
    public static <T> T read(Path file, Class<T> type, List<String> later) {
        try {
            JsonNode tree = MAPPER.readTree(PlainFile.bytes(file, PlainFile.WHOLE));
            new JsonShape(file, later).check(tree, type);
            return MAPPER.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .readValue(tree);
        } catch (JacksonException e) {
            TokenStreamLocation where = e.getLocation();
            throw new ResultsProblem(file + " cannot be read: it is not well-formed JSON"
                    + (where == null || where.getLineNr() < 1
                            ? ""
                            : " at line " + where.getLineNr() + ", column " + where.getColumnNr())
                    + ". " + JsonRules.SOUND_COPY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
