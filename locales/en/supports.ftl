# Supports of the plan, for the adult.
support-fewer-choices = Fewer choices in lessons and at the end
support-fact-chart = A chart of facts, where facts are not what is practiced
support-timer = Time worked is shown, without hurry
support-own-blocks = Builds with own blocks; an adult confirms
used-fewer-choices = Fewer choices
used-fact-chart = Fact chart
used-timer = Time shown
used-own-blocks = Own blocks
own-blocks-title = Built with own blocks
own-blocks-note = Look at what was built. Hold a button for one second; what you say is kept.
own-blocks-right = It is right
own-blocks-wrong = Not right yet
own-blocks-held = Keep holding.
own-blocks-let-go = Now let go.
item-physical = with own blocks

## Supports and goals for a whole group
all-supports = Supports
all-leave = Leave as it is
all-on = On
all-off = Off
