# What cannot be read in a letter to the assistant alone is asked back once.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:30
        mike <- report
ana -> introduction: The purple elephant of the matter.
        ana <- which | has "keep the hour, move it, or cancel"
ana -> which: The elephant again.
        mike <- report
