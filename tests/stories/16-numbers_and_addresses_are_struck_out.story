# Addresses and telephone numbers go to nobody before all have agreed, even where the connector, or somebody who asks, wrote them.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors. You can call Ana at +44 20 7946 0958.
        mike <- acknowledge
wait 10m
        ben <- ask | lacks "7946" | lacks "ana@a"
        ana <- ask | lacks "ben@b"
ben -> ask: Is she the Ana with the lab in Leeds? You can call me at +44 20 7946 0123.
        mike <- relay | has "lab in Leeds" | lacks "7946"
mike -> relay: That is her, write to ana@a.example or call +44 20 7946 0958.
        ben <- relay | has "That is her" | lacks "7946" | lacks "ana@a"
