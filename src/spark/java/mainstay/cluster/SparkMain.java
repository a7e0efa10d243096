package mainstay.cluster;

import mainstay.cli.Mainstay;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** The program as {@code spark-submit} starts it: the same commands, with the runs of studies done by the cluster. */
public final class SparkMain {
    private SparkMain() {}

    /**
     * Does a command and ends the program with its exit code.
     *
     * @param args the words after {@code mainstay}
     */
    public static void main(String[] args) {
        int code;
        try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setIfMissing("spark.app.name", "mainstay"))) {
            spark.setLogLevel("WARN");
            code = Mainstay.onCluster(new SparkExecutor(spark), args);
        }
        System.exit(code);
    }
}
