# A reply to all is the people's own business unless it plainly moves or cancels the meeting (E08).
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: yes
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:30
        mike <- report
ana -> introduction [all]: So nice to meet you, Ben! I look forward to it.
ben -> introduction [all]: Likewise. What do you work on?
ben -> introduction [all]: I cannot make Thursday after all. Could we meet on Tuesday 10 November at 3 pm instead?
        ana, ben <- moved with invitation Tue 15:00
