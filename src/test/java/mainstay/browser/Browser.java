package mainstay.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Chromium without a window that this machine has installed, and its driver; one for all tests of a JVM. Nothing is
 * downloaded. Without one, tests are skipped and say why, or fail where {@code MAINSTAY_BROWSER=required} is set.
 */
final class Browser {
    private static final List<String> CHROMIUM =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<String> DRIVER = List.of("chromedriver", "chromium.chromedriver");
    private static final String AXE = script("/axe.min.js");
    private static final JsonMapper JSON = new JsonMapper();

    private static Browser running;

    private final ChromeDriver driver;

    private Browser(Path chromium, Path chromedriver) {
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver.toFile())
                        .usingAnyFreePort()
                        .withSilent(true)
                        .build(),
                options(chromium, temporaryFolder()));
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
    }

    /** The browser of this JVM, as on a desk: light, on screen, with script. */
    static synchronized Browser asOnADesk() {
        if (running == null) {
            Optional<Path> chromium = installed("CHROME_BIN", CHROMIUM);
            Optional<Path> chromedriver = installed("CHROMEDRIVER", DRIVER);
            if (chromium.isEmpty() || chromedriver.isEmpty()) {
                complain((chromium.isEmpty() ? "no Chromium (" + String.join(", ", CHROMIUM) + ")" : "no chromedriver")
                        + " is installed on this machine, so the report was not looked at in a browser; on Debian:"
                        + " apt-get install chromium chromium-driver");
            }
            running = new Browser(chromium.orElseThrow(), chromedriver.orElseThrow());
        }
        running.script(true);
        running.look("screen", "light");
        running.width(1280);
        return running;
    }

    private static void complain(String message) {
        if ("required".equals(System.getenv("MAINSTAY_BROWSER"))) {
            Assertions.fail(message);
        }
        Assumptions.abort(message);
    }

    /** The program that an environment variable names, or the first of these that is on the path. */
    private static Optional<Path> installed(String variable, List<String> names) {
        String named = System.getenv(variable);
        Stream<Path> onPath = names.stream()
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                        .map(folder -> Path.of(folder, name)));
        return Stream.concat(named == null ? Stream.empty() : Stream.of(Path.of(named)), onPath)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static ChromeOptions options(Path chromium, Path profile) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-quic",
                "--hide-scrollbars",
                "--lang=en-GB",
                "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("mainstay-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String script(String resource) {
        try (InputStream in = Browser.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a page from the file system, and forgets what went before. */
    void open(Path page) {
        driver.get("about:blank");
        driver.manage().logs().get(LogType.PERFORMANCE);
        driver.manage().logs().get(LogType.BROWSER);
        driver.get(page.toUri().toString());
    }

    /** Addresses that were asked for since the page was opened. */
    List<String> requests() {
        return entries(LogType.PERFORMANCE)
                .map(entry -> JSON.readTree(entry.getMessage()).get("message"))
                .filter(message -> message.get("method").asString().equals("Network.requestWillBeSent"))
                .map(message -> message.get("params").get("request").get("url").asString())
                .toList();
    }

    /** What the console said since the page was opened. */
    List<String> complaints() {
        return entries(LogType.BROWSER).map(LogEntry::toString).toList();
    }

    private Stream<LogEntry> entries(String log) {
        return StreamSupport.stream(driver.manage().logs().get(log).spliterator(), false);
    }

    /** Whether script on pages runs that are opened from now on. */
    void script(boolean on) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    /** On {@code screen} or {@code print}, {@code light} or {@code dark}. */
    void look(String medium, String colours) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    /** The window's width, in CSS pixels. */
    void width(int pixels) {
        Map<String, Object> metrics = new HashMap<>();
        metrics.put("width", pixels);
        metrics.put("height", 900);
        metrics.put("deviceScaleFactor", 1);
        metrics.put("mobile", false);
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", metrics);
    }

    /** Leaves three rows to every table: all are made alike, and axe looks long at each. */
    void shorten() {
        ask("document.querySelectorAll('tbody > tr:nth-child(n+4)').forEach(it => it.remove())");
    }

    /** What a piece of script returns: text, a number, a truth value, a list or a map. */
    Object ask(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Unfolds all that is folded away. */
    void unfold() {
        ask("document.querySelectorAll('details').forEach(it => it.open = true)");
    }

    /** Presses a key where the focus is. */
    void press(CharSequence key) {
        new Actions(driver).sendKeys(key).perform();
    }

    /** What axe-core has against the page, one line for each element; by rules with any of these tags but some. */
    List<String> axe(List<String> tags, List<String> without) {
        if (!(Boolean) ask("return 'axe' in window")) {
            ask(AXE);
        }
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                const left = Object.fromEntries(arguments[1].map(rule => [rule, {enabled: false}]));
                axe.run(document, {
                    runOnly: {type: 'tag', values: arguments[0]}, rules: left, resultTypes: ['violations'], preload: false
                }).then(
                    result => done(result.violations.flatMap(rule =>
                        rule.nodes.map(node => rule.id + ': ' + node.failureSummary + ' ' + node.html.slice(0, 300)))),
                    problem => done(['axe failed: ' + problem]));
                """, tags, without);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** The page's picture from its top, so many CSS pixels high, as PNG in base 64. */
    String picture(int height, double scale) {
        return (String) driver.executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of(
                                "format",
                                "png",
                                "captureBeyondViewport",
                                true,
                                "clip",
                                Map.of(
                                        "x",
                                        0,
                                        "y",
                                        0,
                                        "width",
                                        ask("return innerWidth"),
                                        "height",
                                        height,
                                        "scale",
                                        scale)))
                .get("data");
    }
}
