package mainstay.event;

/** What holds up a step that a family waits for: at the end of each day exactly one. */
public enum Queue {
    /** Nothing: it does not wait. */
    NONE,
    /** The front door has not decided on the referral. */
    FRONT_DOOR,
    /** The family has no worker. */
    ALLOCATION,
    /** The worker has not done what could be done. */
    WORKER,
    /** The family needs time between visits. */
    FAMILY,
    /** Partner agencies have not given their information. */
    PARTNER_INFORMATION,
    /** A manager has not decided or signed. */
    MANAGER,
    /** A chair's diary has no earlier place. */
    CHAIR,
    /** The next supervision, pod meeting or plan review has not come round. */
    MEETING_CYCLE,
    /** The record is not written. */
    RECORDING
}
