package mainstay.cluster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Scenario;
import mainstay.scenario.file.ScenarioFile;
import mainstay.scenario.file.ScenarioText;

/** A scenario as the text of its file, packed to travel. */
final class PackedScenario implements Serializable {
    private static final long serialVersionUID = 1L;

    private final byte[] packed;

    private PackedScenario(byte[] packed) {
        this.packed = packed;
    }

    static PackedScenario of(Scenario scenario) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(ScenarioText.of(scenario).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackedScenario(bytes.toByteArray());
    }

    Scenario unpack() {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return ScenarioFile.parse(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8),
                    new BuiltInPlaces(),
                    Measures.all().stream().map(MeasureDefinition::name).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int bytes() {
        return packed.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackedScenario that && Arrays.equals(packed, that.packed);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(packed);
    }
}
