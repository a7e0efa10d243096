/** What a family has at each stage: an assessment, a plan, a stay in care, the time at home after it. */
package mainstay.model.agent.stage;
