package mainstay.model.agent;

import mainstay.scenario.Settings;

/** Something that happens on working days. */
public interface Rule {
    /** Reads the settings in force; called before the first day and whenever the timeline changes one. */
    void retune(Settings settings);

    /** What happens today. */
    void step(int day);
}
