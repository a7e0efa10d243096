package mainstay.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Properties;
import java.util.TreeMap;

/**
 * All that can change a run: every class that is reached from what makes the scenario of a run, runs it, measures it and
 * keeps it, and the libraries below. Each is read through the class loader, so one that is put before ours on the class path
 * counts, and a class in a jar counts as the same class in a folder.
 *
 * <p>What reads files is not among it: what it read stands in the manifest as the hash of each scenario. Nor is what makes
 * tables, pages and messages of runs.
 *
 * @param classes bytes of each class by its name, with slashes
 * @param others other things it depends on: bytes or a version, by name
 */
record RunCode(NavigableMap<String, byte[]> classes, NavigableMap<String, byte[]> others) {
    /** Runs, what is recorded of them besides, how they are kept, and every plan that makes scenarios of a design. */
    private static final List<String> ROOTS = List.of(
            "mainstay/run/AuthorityRun",
            "mainstay/run/StudyPlan",
            "mainstay/run/SomeRuns",
            "mainstay/run/RecordingSimulator",
            "mainstay/results/store/RunBytes",
            "mainstay/analysis/closelook/CloseLookSimulator",
            "mainstay/analysis/shapes/ShapeMeasurement",
            "mainstay/analysis/score/PlaceYears",
            "mainstay/analysis/sweep/SweepRuns",
            "mainstay/analysis/sensitivity/PointRuns",
            "mainstay/analysis/sensitivity/ScreeningPlan",
            "mainstay/analysis/sensitivity/SobolPlan",
            "mainstay/analysis/calibration/CalibrationRun");

    /** Ours, and those of MASON that the jar has: its parts have no version in them. */
    private static final List<String> FOLLOWED = List.of("mainstay/", "sim/engine/", "sim/util/", "ec/util/");

    /** Libraries whose numbers count, by the file that tells their version. */
    private static final List<String> LIBRARIES =
            List.of("org.apache.commons/commons-math3", "de.focus-shift/jollyday-core", "de.focus-shift/jollyday-jaxb");

    private static final String BANK_HOLIDAYS = "holidays/Holidays_gb.xml";

    /**
     * What a class loader gives.
     *
     * @throws IllegalStateException if it lacks one of our classes
     */
    static RunCode of(ClassLoader loader) {
        try {
            NavigableMap<String, byte[]> others = new TreeMap<>();
            others.put(BANK_HOLIDAYS, bytes(loader, BANK_HOLIDAYS));
            for (String library : LIBRARIES) {
                others.put(library, version(loader, library).getBytes(StandardCharsets.UTF_8));
            }
            return new RunCode(reached(loader), others);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NavigableMap<String, byte[]> reached(ClassLoader loader) throws IOException {
        NavigableMap<String, byte[]> reached = new TreeMap<>();
        Deque<String> left = new ArrayDeque<>(ROOTS);
        while (!left.isEmpty()) {
            String name = left.remove();
            if (reached.containsKey(name) || FOLLOWED.stream().noneMatch(name::startsWith)) {
                continue;
            }
            byte[] bytes = bytes(loader, name + ".class");
            if (bytes.length == 0) {
                throw new IllegalStateException("the class " + name + " is missing");
            }
            reached.put(name, bytes);
            left.addAll(ClassFile.named(bytes));
        }
        return reached;
    }

    private static String version(ClassLoader loader, String library) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = loader.getResourceAsStream("META-INF/maven/" + library + "/pom.properties")) {
            if (in != null) {
                properties.load(in);
            }
        }
        return properties.getProperty("version", "");
    }

    /** None where there is no such thing. */
    private static byte[] bytes(ClassLoader loader, String name) throws IOException {
        try (InputStream in = loader.getResourceAsStream(name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    /** SHA-256 of all of it, 64 characters. */
    String hash() {
        MessageDigest digest = sha256();
        add(classes, digest);
        add(others, digest);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(Map<String, byte[]> things, MessageDigest digest) {
        things.forEach((name, bytes) -> {
            digest.update((name + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
