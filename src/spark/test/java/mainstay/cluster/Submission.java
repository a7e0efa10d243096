package mainstay.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The packed program in a process of its own, on this machine or submitted to a Spark with executors of their own. */
final class Submission {
    /** Two executors, each a process with one core and 1 GiB. */
    static final String TWO_EXECUTORS = "local-cluster[2,1,1024]";

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path JAR = TARGET.resolve("mainstay.jar");
    private static final int MOST_MINUTES = 10;

    private final Process process;
    private final Path log;

    private Submission(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static Submission local(Path log, List<String> words) throws IOException {
        return begin(log, List.of("-jar", JAR.toString()), words);
    }

    static Submission spark(Path log, String master, List<String> words) throws IOException {
        return begin(
                log,
                List.of(
                        "-Xmx512m",
                        "-cp",
                        TARGET.resolve("spark/jars") + "/*",
                        "org.apache.spark.deploy.SparkSubmit",
                        "--master",
                        master,
                        "--conf",
                        "spark.ui.enabled=false",
                        "--class",
                        SparkMain.class.getName(),
                        JAR.toString()),
                words);
    }

    private static Submission begin(Path log, List<String> program, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(program);
        command.addAll(words);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("SPARK_HOME", TARGET.resolve("spark").toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        return new Submission(builder.start(), log);
    }

    /** Waits for the end and returns the exit code. */
    int end() throws InterruptedException {
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            kill();
            throw new IllegalStateException("it did not end: see " + log);
        }
        return process.exitValue();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it at once, as a crash would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Its executors. */
    List<ProcessHandle> executors() {
        return process.toHandle()
                .descendants()
                .filter(child -> isExecutor(child.pid()))
                .toList();
    }

    private static boolean isExecutor(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(child -> Optional.of(child.info()))
                .flatMap(ProcessHandle.Info::arguments)
                .map(arguments -> String.join(" ", arguments).contains("CoarseGrainedExecutorBackend"))
                .orElse(false);
    }

    String said() throws IOException {
        return Files.readString(log);
    }
}
