package mainstay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import mainstay.run.Measurement;
import mainstay.run.RunPlan;
import mainstay.run.Simulator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tells builds apart is what can change a run: all of it, and nothing else. */
@Tag("slow")
class RunCodeTest {
    private static final RunCode HERE = RunCode.of(RunCodeTest.class.getClassLoader());

    @TempDir
    private Path place;

    @Test
    void aRuleThatIsChangedInFrontOfTheOthersMakesAnotherBuild() throws IOException {
        Path changed = ChangedClass.compile(
                place, "mainstay/model/workforce/Departures", "EARLY_YEARS = 5;", "EARLY_YEARS = 6;");
        assertThat(hashWith(changed)).isNotEqualTo(HERE.hash());
    }

    @Test
    void aMeasureAndADesignAreChangedLikewise() throws IOException {
        assertThat(hashWith(ChangedClass.compile(
                        place.resolve("measure"), "mainstay/measure/Ledger", "final class Ledger", "class Ledger")))
                .isNotEqualTo(HERE.hash());
        assertThat(hashWith(ChangedClass.compile(
                        place.resolve("design"),
                        "mainstay/analysis/sweep/SweepPlan",
                        "final class SweepPlan",
                        "class SweepPlan")))
                .isNotEqualTo(HERE.hash());
    }

    @Test
    void aChartAndAMessageThatAreChangedDoNot() throws IOException {
        assertThat(hashWith(ChangedClass.compile(
                        place.resolve("chart"),
                        "mainstay/report/chart/ChartFile",
                        "final class ChartFile",
                        "class ChartFile")))
                .isEqualTo(HERE.hash());
        assertThat(hashWith(ChangedClass.compile(
                        place.resolve("message"),
                        "mainstay/cli/terminal/ResumeHint",
                        "There are no tables yet.",
                        "There are none yet.")))
                .isEqualTo(HERE.hash());
    }

    @Test
    void theBankHolidaysAndTheVersionOfALibraryCount() throws IOException {
        Path holidays = Files.createDirectories(place.resolve("a/holidays"));
        Files.writeString(holidays.resolve("Holidays_gb.xml"), "<Configuration/>");
        assertThat(hashWith(place.resolve("a"))).isNotEqualTo(HERE.hash());
        Path maths = Files.createDirectories(place.resolve("b/META-INF/maven/org.apache.commons/commons-math3"));
        Files.writeString(maths.resolve("pom.properties"), "# another\nversion=3.7\n");
        assertThat(hashWith(place.resolve("b"))).isNotEqualTo(HERE.hash());
        Files.writeString(maths.resolve("pom.properties"), "# the same, packed on another day\nversion=3.6.1\n");
        assertThat(hashWith(place.resolve("b"))).isEqualTo(HERE.hash());
    }

    @Test
    void theSameClassesInAJarAreTheSameBuild() throws IOException {
        Path jar = place.resolve("mainstay.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            Map<String, byte[]> all = new TreeMap<>(HERE.others());
            HERE.classes().forEach((name, bytes) -> all.put(name + ".class", bytes));
            for (Map.Entry<String, byte[]> each : all.entrySet()) {
                out.putNextEntry(new JarEntry(each.getKey()));
                out.write(each.getValue());
                out.closeEntry();
            }
        }
        try (URLClassLoader alone =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            assertThat(RunCode.of(alone).classes().keySet())
                    .isEqualTo(HERE.classes().keySet());
        }
        assertThat(hashWith(jar)).isEqualTo(HERE.hash());
    }

    @Test
    void everythingThatRunsMeasuresOrPlansIsReached() throws Exception {
        Path main = Path.of(RunCode.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(main.resolve("mainstay"))) {
            assertThat(files.map(file -> main.relativize(file).toString().replace(File.separatorChar, '/'))
                            .filter(file -> file.endsWith(".class"))
                            .map(file -> file.substring(0, file.length() - ".class".length()))
                            .filter(RunCodeTest::isOfARun))
                    .hasSizeGreaterThan(5)
                    .allMatch(HERE.classes()::containsKey);
        }
    }

    private static boolean isOfARun(String name) {
        try {
            Class<?> type = Class.forName(name.replace('/', '.'), false, RunCodeTest.class.getClassLoader());
            return !type.isInterface()
                    && Stream.of(Simulator.class, Measurement.class, RunPlan.class)
                            .anyMatch(each -> each.isAssignableFrom(type));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void neitherPagesNorCommandsNorTheReadingOfFilesAreReached() {
        assertThat(HERE.classes().keySet())
                .noneMatch(name -> name.matches("mainstay/(cli|report|pipeline|place|cluster)/.*"))
                .noneMatch(name -> name.matches("mainstay/(scenario/(file|yaml|format)|study/file)/.*"));
    }

    private static String hashWith(Path inFront) throws IOException {
        try (URLClassLoader loader = ChangedClass.before(inFront)) {
            return RunCode.of(loader).hash();
        }
    }
}
