/** What a piece of work takes: its hours, under what conditions, and how load thins it. */
package mainstay.model.effort;
