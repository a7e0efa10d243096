package mainstay.study.file;

import java.util.List;
import java.util.Optional;
import mainstay.scenario.yaml.Tree;

/**
 * Several things of which a scenario has one: a lever that arms are crossed with, or options that differ from future to
 * future.
 *
 * @param name what they are about
 * @param setting path of the setting that they are values of; empty for options
 * @param options what there is to choose from, in the order of the file
 * @param where it stands
 */
record Choices(String name, String setting, List<Option> options, Tree where) {
    /**
     * One of them.
     *
     * @param label as it is shown, in the name of an arm
     * @param block what a scenario with it says, by the keys of an arm
     * @param base the base it exchanges, if it does
     */
    record Option(String label, Tree.Block block, Optional<Tree> base) {}
}
