package mainstay.model.agent;

import java.util.function.Consumer;
import java.util.function.Function;
import mainstay.scenario.Settings;

/**
 * The parameters of one rule, read from the settings in force. There is no way to them but {@link Office#inForce}, and so
 * none past {@link Office#configure}: whatever has parameters is given its settings.
 *
 * @param <P> a record of the parameters
 */
public final class InForce<P> {
    private final Function<Settings, P> read;
    private final Consumer<P> onChange;
    private P parameters;

    InForce(Function<Settings, P> read, Consumer<P> onChange) {
        this.read = read;
        this.onChange = onChange;
    }

    void read(Settings settings) {
        parameters = read.apply(settings);
    }

    void takeEffect() {
        onChange.accept(parameters);
    }

    /**
     * The parameters today.
     *
     * @throws IllegalStateException if no settings are in force yet
     */
    public P now() {
        if (parameters == null) {
            throw new IllegalStateException("no settings are in force yet");
        }
        return parameters;
    }
}
