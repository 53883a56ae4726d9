# A no is confirmed once, nobody else hears of it, and at the closing date everything looks like silence.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask: No thank you, I have no time for this.
        ben <- noted
wait 7d
wait 7d
        ana <- closed | lacks "declined"
        mike <- report | lacks "declined"
