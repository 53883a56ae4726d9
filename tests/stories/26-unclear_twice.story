# An answer that cannot be understood is asked back once; the second is reported without a quote.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask: Hmm, the purple elephant of the matter.
        ben <- which
ben -> which: The elephant has spoken.
        mike <- report | lacks "elephant"
ben -> which: And another elephant.
