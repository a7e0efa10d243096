package mainstay.event;

/** A team meets, or the whole authority changes how it works: its structure, its settings, its leaders, its practice model. */
public sealed interface OrganisationEvent extends CareEvent {
    /**
     * A team was formed, on the first day or in a reorganisation: its number stands for it in all that follows.
     *
     * @param area name of the area that it serves; empty for all
     */
    record TeamFormed(int day, int team, String name, String service, String area) implements OrganisationEvent {}

    /** A pod met about its families. */
    record PodMet(int day, int team, int members, int families, int decisions) implements OrganisationEvent {}

    /** A team that is not a pod held a reflective meeting. */
    record TeamReflected(int day, int team, int members, int families) implements OrganisationEvent {}

    /** A team, or with {@code team == -1} the whole authority, was reorganised. */
    record Restructured(int day, int team, int familiesMoved) implements OrganisationEvent {}

    /** The timeline changed a setting. */
    record SettingChanged(int day, String path, String value) implements OrganisationEvent {}

    /** Leaders looked at the published indicators; with a remedy if one was below its threshold. */
    record MonitoringReviewed(int day, double assessmentsOnTimePercent, double conferencesOnTimePercent, boolean remedy)
            implements OrganisationEvent {}

    /** The programme that brings a practice model began. */
    record ProgrammeBegan(int day) implements OrganisationEvent {}

    /**
     * A team took the practice model up.
     *
     * @param wave 1 for the first; 0 when the team practised it before the run began
     * @param skilledLead whether a manager skilled in the model leads it
     * @param familiesMoved families that changed worker with it
     */
    record ModelTakenUp(int day, int team, int wave, boolean skilledLead, int familiesMoved)
            implements OrganisationEvent {}

    /** A worker was trained in the practice model for a day. {@code fidelity}: afterwards. */
    record WorkerTrained(int day, int worker, int team, double fidelity) implements OrganisationEvent {}

    /** A team's manager was trained in the practice model for a day. {@code ownership}: afterwards. */
    record ManagerTrained(int day, int team, double ownership) implements OrganisationEvent {}

    /** The director left. */
    record LeaderLeft(int day) implements OrganisationEvent {}

    /** A director started, with this backing of the practice model of their own accord, 0 to 1. */
    record LeaderStarted(int day, double commitment) implements OrganisationEvent {}

    /**
     * Inspectors have judged the authority.
     *
     * @param index by how many standard deviations its figures are above the usual
     */
    record Inspected(int day, double index, boolean critical) implements OrganisationEvent {}
}
